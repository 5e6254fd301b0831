"""Settings of the Superset that run.sh starts: on loopback, with its metadata in
SUPERSET_HOME, and a page that loads nothing from another host."""

import os
from pathlib import Path

_home = Path(os.environ["SUPERSET_HOME"])

SECRET_KEY = (_home / "secret_key").read_text().strip()
SQLALCHEMY_DATABASE_URI = f"sqlite:///{_home / 'superset.db'}"

# What a browser may load: the default allows maps, fonts and a tracking pixel.
TALISMAN_CONFIG = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "font-src": ["'self'", "data:"],
        "script-src": ["'self'", "'strict-dynamic'"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}


def _without_event_log(app):
    """Drops what a page reports of its events as it is left.  The report of the login
    page is a stranger's: its answer may come after the login, and overwrite the cookie
    of the session that has just begun."""

    def answer(environ, start_response):
        if environ.get("PATH_INFO") != "/superset/log/":
            return app(environ, start_response)
        start_response("204 No Content", [])
        return []

    return answer


ADDITIONAL_MIDDLEWARE = [_without_event_log]
