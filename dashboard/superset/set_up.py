"""Fills an empty SUPERSET_HOME: the metadata, a login with a password of its own, and
the bundle.  These are Superset's own commands, in one process, because each of them
takes many seconds to start.

    set_up.py BUNDLE.zip
"""

import os
import secrets
import sys
from pathlib import Path


def commands(password, bundle):
    yield ["db", "upgrade"]
    yield ["fab", "create-admin", "--username", "admin", "--firstname", "Dashboard", "--lastname", "Admin",
           "--email", "admin@localhost", "--password", password]
    yield ["init"]
    yield ["import-dashboards", "--path", bundle, "--username", "admin"]


def main(home, bundle):
    (home / "secret_key").write_text(secrets.token_urlsafe(48))
    password = secrets.token_urlsafe(12)

    # these read the settings, and so the secret key
    from flask.cli import ScriptInfo
    from superset.app import create_app
    from superset.cli.main import superset

    app = create_app()
    for command in commands(password, bundle):
        superset.main(command, obj=ScriptInfo(create_app=lambda: app), standalone_mode=False)
    (home / "password").write_text(password)


main(Path(os.environ["SUPERSET_HOME"]), sys.argv[1])
