// Who mines a mineral, and what if a mine opened?  With JDBC.
//
//   apt-get install default-jdk-headless libpostgresql-jdbc-java
//   java -cp /usr/share/java/postgresql.jar JdbcExample.java "Rare earths" AUS 20000
//
// The server is the one that PGHOST, PGPORT, PGUSER and PGDATABASE name, by TCP.

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

public class JdbcExample {
    static final String YEARS = """
        SELECT first_year AS year, hhi(country_code, amount), effective_suppliers(country_code, amount) AS effective,
               largest_supplier(country_code, amount) AS largest, largest_share(country_code, amount) AS share
        FROM minerals.supply
        WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = ?
        GROUP BY first_year ORDER BY first_year""";

    // A mix is written as a parameter by its suppliers and amounts, and read as rows of suppliers.
    static final String WHAT_IF = """
        SELECT s.supplier, s.amount, hhi(mix) AS before, hhi(mix + supply_mix(ARRAY[?], ARRAY[?::float8])) AS after
        FROM (SELECT mix FROM minerals.supply_group
              WHERE left(edition, 3) = 'MCS' AND stage = 'mining' AND vintage = 'latest' AND material = ?
              ORDER BY first_year DESC LIMIT 1) AS g, suppliers(mix) AS s
        WHERE rank <= 3 ORDER BY rank""";

    public static void main(String[] arguments) throws SQLException {
        String material = arguments[0], country = arguments[1];
        double tonnes = Double.parseDouble(arguments[2]);
        Locale.setDefault(Locale.ROOT); // decimal points
        String server = String.format("jdbc:postgresql://%s:%s/%s",
            System.getenv("PGHOST"), System.getenv("PGPORT"), System.getenv("PGDATABASE"));

        try (Connection connection = DriverManager.getConnection(server, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
             PreparedStatement years = connection.prepareStatement(YEARS);
             PreparedStatement whatIf = connection.prepareStatement(WHAT_IF)) {
            years.setString(1, material);
            ResultSet row = years.executeQuery();
            if (!row.isBeforeFirst()) {
                System.err.println("nobody mines " + material);
                System.exit(1);
            }
            while (row.next()) {
                System.out.printf("%d hhi %.4f effective %.2f largest %s %.4f%n", row.getInt("year"), row.getDouble("hhi"),
                    row.getDouble("effective"), row.getString("largest"), row.getDouble("share"));
            }
            whatIf.setString(1, country);
            whatIf.setDouble(2, tonnes);
            whatIf.setString(3, material);
            row = whatIf.executeQuery();
            double before = 0, after = 0;
            while (row.next()) {
                System.out.printf("%s %.0f%n", row.getString("supplier"), row.getDouble("amount"));
                before = row.getDouble("before");
                after = row.getDouble("after");
            }
            System.out.printf("with %.0f more from %s: hhi %.4f becomes %.4f%n", tonnes, country, before, after);
        }
    }
}
