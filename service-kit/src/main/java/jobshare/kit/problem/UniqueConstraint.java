package jobshare.kit.problem;

import jobshare.kit.rejection.Rejection.RuleViolation;

/**
 * A unique constraint of the database.
 *
 * @param name in the database
 * @param type of the problem that answers a violation
 * @param detail of that problem; {@code {value}} stands for the value that is taken
 */
public record UniqueConstraint(String name, String type, String detail) {

    /** The problem of a value that is taken. */
    public RuleViolation violationBy(String value) {
        return new RuleViolation(type, detail.replace("{value}", value));
    }
}
