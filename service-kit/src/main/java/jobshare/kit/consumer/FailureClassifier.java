package jobshare.kit.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.util.stream.Stream;
import jobshare.kit.event.UnreadableEvent;

/** Classifies and describes failures of handling an event. */
final class FailureClassifier {

    private FailureClassifier() {
    }

    static boolean isRetryable(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent) {
                return false;
            }
        }
        return true;
    }

    /** Describes the failure by its exception class and SQLSTATE, without any value. */
    static String describe(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return e.getClass().getSimpleName() + ", SQLSTATE " + sql.getSQLState();
            }
        }
        return e.getClass().getSimpleName();
    }

    /** Describes the failure by {@link #describe}, the place in the JSON and the place in our code, without any value of the event. */
    static String reason(Throwable e) {
        var reason = new StringBuilder(describe(e));
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
                reason.append(", JSON line ")
                        .append(json.getLocation().getLineNr())
                        .append(" column ")
                        .append(json.getLocation().getColumnNr());
                break;
            }
        }
        Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("jobshare."))
                .findFirst()
                .ifPresent(frame -> reason.append(", at ").append(frame));
        return reason.toString();
    }
}
