package jobshare.systemtest.contract;

import java.sql.DriverManager;
import java.sql.SQLException;
import jobshare.systemtest.RunningSuite;

/** The audit entries of a service. */
final class AuditTrail {

    private AuditTrail() {
    }

    /** How many entries record the action of a caller; the others record what a service did by itself. */
    static long countOfCallers(String service) {
        try (var connection = DriverManager.getConnection(RunningSuite.get().database(service), service, "local");
                var select = connection.createStatement();
                var found = select.executeQuery("select count(*) from audit where roles <> ''")) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
