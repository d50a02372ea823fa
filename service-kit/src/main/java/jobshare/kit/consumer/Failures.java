package jobshare.kit.consumer;

import java.sql.SQLException;
import java.util.Set;
import jobshare.kit.event.UnreadableEvent;

/** What kind of failure an exception is, by the SQLSTATE (class) of its cause. */
final class Failures {

    /** Connection exceptions, insufficient resources, operator intervention, system error. */
    private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

    private Failures() {
    }

    static boolean databaseAway(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getSQLState() == null || AWAY.contains(sql.getSQLState().substring(0, 2)))) {
                return true;
            }
        }
        return false;
    }

    static boolean worthRepeating(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent) {
                return false;
            }
        }
        return true;
    }

    /** The failure by its class and SQLSTATE, without any value. */
    static String kind(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return e.getClass().getSimpleName() + ", SQLSTATE " + sql.getSQLState();
            }
        }
        return e.getClass().getSimpleName();
    }
}
