// JDBC reads every view and every type, describes them, and runs our aggregates with
// parameters, prepared on the server, in batches: prints TAP.
//
//   java -cp /usr/share/java/postgresql.jar JdbcTest.java HOST PORT DATABASE

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.PGResultSetMetaData;
import org.postgresql.util.PGobject;

public class JdbcTest {
    static int tests;
    static String server;

    static void is(Object have, Object want, String name) {
        boolean same = Objects.equals(have, want);
        System.out.printf("%sok %d - %s%n", same ? "" : "not ", ++tests, name);
        if (!same) {
            System.out.printf("# have: %s%n# want: %s%n", have, want);
        }
    }

    static Connection connect(String user, String... options) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        for (int i = 0; i < options.length; i += 2) {
            properties.setProperty(options[i], options[i + 1]);
        }
        return DriverManager.getConnection(server, properties);
    }

    static Object one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1);
        }
    }

    static List<String> strings(ResultSet rows, String column) throws SQLException {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
            found.add(rows.getString(column));
        }
        return found;
    }

    static List<String> viewsOf(Connection connection, String kind) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return strings(statement.executeQuery("SELECT relname FROM pg_class WHERE relnamespace = 'minerals'::regnamespace"
                + " AND relkind = '" + kind + "' AND has_table_privilege('minerals_reader', oid, 'SELECT')"
                + " ORDER BY relname COLLATE \"C\""), "relname");
        }
    }

    // --- what a tool sees before it asks: names, types, descriptions

    static void describes(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        List<String> listed = strings(meta.getTables(null, "minerals", "%", new String[] {"VIEW"}), "TABLE_NAME");
        for (String view : viewsOf(connection, "v")) {
            is(listed.contains(view), true, view + ": listed as a view");
            try (ResultSet table = meta.getTables(null, "minerals", view, null)) {
                table.next();
                is(table.getString("REMARKS").isBlank(), false, view + ": described");
            }
            List<String> odd = new ArrayList<>();
            try (ResultSet column = meta.getColumns(null, "minerals", view, "%")) {
                while (column.next()) {
                    int type = column.getInt("DATA_TYPE");
                    String remarks = column.getString("REMARKS");
                    boolean known = List.of(Types.DOUBLE, Types.INTEGER, Types.BIGINT, Types.VARCHAR, Types.BIT).contains(type)
                        || type == Types.OTHER && column.getString("TYPE_NAME").equals("supply_mix")
                        || type == Types.NUMERIC && column.getInt("COLUMN_SIZE") > 0;
                    if (!known || remarks == null || remarks.isBlank()) {
                        odd.add(column.getString("COLUMN_NAME"));
                    }
                }
            }
            is(odd, List.of(), view + ": every column described, of a type that tools know");
        }
        is(strings(meta.getTables(null, "minerals", "%", new String[] {"MATERIALIZED VIEW"}), "TABLE_NAME")
            .containsAll(viewsOf(connection, "m")), true, "materialized views are listed under their own kind");
        try (ResultSet function = meta.getFunctions(null, null, "hhi")) {
            is(strings(function, "REMARKS").stream().allMatch(r -> r.contains("Herfindahl-Hirschman")), true, "functions are described");
        }
    }

    // --- every view, cell by cell: in binary from a prepared statement, and as text

    static boolean inBinary(ResultSet rows, String column) throws SQLException {
        return ((PGResultSetMetaData) rows.getMetaData()).getFormat(rows.findColumn(column)) == 1;
    }

    static List<List<Object>> cells(Connection connection, String view, int fetchSize) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM minerals." + view + " AS v ORDER BY v::text")) {
            statement.setFetchSize(fetchSize);
            ResultSet row = statement.executeQuery();
            ResultSetMetaData meta = row.getMetaData();
            while (row.next()) {
                List<Object> cells = new ArrayList<>();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    cells.add(row.getObject(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    static void readsViews(Connection connection, Connection simple) throws SQLException {
        connection.setAutoCommit(false); // a fetch size counts within a transaction only
        for (String kind : List.of("v", "m")) {
            for (String view : viewsOf(connection, kind)) {
                List<List<Object>> prepared = cells(connection, view, 100);
                is((long) prepared.size(), one(connection, "SELECT count(*) FROM minerals." + view), view + ": all rows");
                is(prepared.equals(cells(simple, view, 0)), true, view + ": the same in binary and as text");
            }
        }
        connection.rollback();
        connection.setAutoCommit(true);
    }

    // --- every type: there, back, in arrays, as JSON

    static final Map<String, String> VALUES = Map.of(
        "supply_mix", "{\"\": 5, \"AUS\": 16000, \"Côte d'Ivoire\": 0.1, \"$state\": {\"unknown\": 2}}",
        "material_balance", "{\"exports\": 5, \"imports\": 100.5, \"production\": 20}",
        "trade_network", "{\"CHN\": {\"DEU\": 3, \"JPN\": 8}}");

    static void readsTypes(Connection connection) throws SQLException {
        for (Map.Entry<String, String> entry : VALUES.entrySet()) {
            String type = entry.getKey();
            PGobject value = new PGobject();
            value.setType(type);
            value.setValue((String) one(connection, "SELECT '" + entry.getValue().replace("'", "''") + "'::" + type + "::text"));
            String select = String.format("SELECT ?, ?::%1$s, ARRAY[?::%1$s, NULL], rollup(?) OVER (), ?::jsonb", type);
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                for (int i = 1; i <= 5; i++) {
                    statement.setObject(i, value);
                }
                statement.setString(2, value.getValue());
                ResultSet row = statement.executeQuery();
                row.next();
                is(row.getObject(1), value, type + ": there and back");
                is(row.getObject(2), value, type + ": from a string");
                Array array = row.getArray(3);
                is(((Object[]) array.getArray())[0].toString(), value.getValue(), type + ": in an array");
                is(row.getString(4), value.getValue(), type + ": rolled up");
                is(row.getMetaData().getColumnTypeName(1), type, type + ": has its name");
                is(row.getString(5).startsWith("{"), true, type + ": as JSON");
            }
        }
    }

    // --- the aggregates, prepared on the server, with parameters in every place

    static void prepares(Connection connection) throws SQLException {
        String measures = "SELECT count(*), hhi(country_code, amount), largest_supplier(country_code, amount),"
            + " total(supply_mix(country_code, amount) + supply_mix(ARRAY['AUS'], ARRAY[?::float8]))"
            + " FROM minerals.supply WHERE material = ? AND first_year = ? AND left(edition, 3) = 'MCS' AND vintage = 'latest'";
        try (PreparedStatement statement = connection.prepareStatement(measures)) {
            // often enough for a generic plan
            for (int round = 0; round < 8; round++) {
                String material = List.of("Rare earths", "Cobalt").get(round % 2);
                statement.setDouble(1, round);
                statement.setString(2, material);
                statement.setInt(3, 2023);
                ResultSet row = statement.executeQuery();
                row.next();
                is(inBinary(row, "hhi"), true, "time " + (round + 1) + " in binary");
                String literal = String.format("FROM minerals.supply WHERE material = '%s' AND first_year = 2023"
                    + " AND left(edition, 3) = 'MCS' AND vintage = 'latest'", material);
                is(List.of(row.getLong(1) > 0, row.getDouble(2), row.getString(3), row.getDouble(4)),
                    List.of(true, one(connection, "SELECT hhi(country_code, amount) " + literal),
                        one(connection, "SELECT largest_supplier(country_code, amount) " + literal),
                        (double) one(connection, "SELECT total(country_code, amount) " + literal) + round),
                    material + ": parameters, time " + (round + 1));
            }
        }
        is(one(connection, "SELECT generic_plans > 0 FROM pg_prepared_statements WHERE cardinality(parameter_types) = 3"), true,
            "prepared on the server, with a generic plan");
    }

    static void calls(Connection connection) throws SQLException {
        try (CallableStatement call = connection.prepareCall("{? = call country_code(?)}")) {
            call.registerOutParameter(1, Types.VARCHAR);
            call.setString(2, "Congo (Kinshasa)");
            call.execute();
            is(call.getString(1), "COD", "a function is called");
        }
        try (PreparedStatement statement = connection.prepareStatement("SELECT country_code(?)")) {
            statement.setString(1, "Chlie");
            statement.executeQuery();
            is("no error", "an error", "an error of ours");
        } catch (SQLException e) {
            is(e.getSQLState() + (e.getMessage().contains("Chile") ? ", with its hint" : ""), "22023, with its hint", "an error of ours");
        }
    }

    // --- writing, row by row and in batches

    static void writes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE sold (supplier text, amount float8); CREATE TEMP TABLE kept (id int, mix supply_mix)");
        }
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO sold VALUES (?, ?)");
             PreparedStatement mix = connection.prepareStatement("INSERT INTO kept VALUES (?, ?)")) {
            PGobject value = new PGobject();
            value.setType("supply_mix");
            for (int i = 1; i <= 1000; i++) {
                row.setString(1, "S" + i % 4);
                row.setDouble(2, i);
                row.addBatch();
                value.setValue(String.format("{\"S%d\": %d}", i % 4, i));
                mix.setInt(1, i);
                mix.setObject(2, value.clone());
                mix.addBatch();
            }
            row.executeBatch();
            mix.executeBatch();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
        is(one(connection, "SELECT hhi(supplier, amount) FROM sold"),
            one(connection, "SELECT hhi('S' || i % 4, i) FROM generate_series(1, 1000) AS i"), "a batch of rows");
        is(one(connection, "SELECT rollup(mix)::text FROM kept"),
            one(connection, "SELECT supply_mix('S' || i % 4, i)::text FROM generate_series(1, 1000) AS i"), "a batch of mixes");
    }

    // --- the role of BI tools

    static void refuses(Connection reader) {
        for (String sql : List.of("SELECT * FROM minerals.production", "UPDATE minerals.material SET us_critical = true",
                "CREATE TEMP TABLE mine ()")) {
            try (Statement statement = reader.createStatement()) {
                statement.execute(sql);
                is("done", "42501", "refused: " + sql);
            } catch (SQLException e) {
                is(e.getSQLState(), "42501", "refused: " + sql);
            }
        }
    }

    public static void main(String[] arguments) throws SQLException {
        server = String.format("jdbc:postgresql://%s:%s/%s", arguments[0], arguments[1], arguments[2]);
        try (Connection reader = connect("minerals_reader", "prepareThreshold", "-1") /* binary at once */;
             Connection simple = connect("minerals_reader", "preferQueryMode", "simple");
             Connection owner = connect("postgres", "prepareThreshold", "1", "reWriteBatchedInserts", "true")) {
            describes(reader);
            readsViews(reader, simple);
            readsTypes(reader);
            calls(reader);
            prepares(reader);
            writes(owner);
            refuses(reader);
        }
        System.out.printf("1..%d%n", tests);
    }
}
