package jobshare.local.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A role of a token's {@code groups} claim, with a demo user. */
public enum Role {

    EMPLOYEE("An employee"),
    RECRUITER("A recruiter"),
    HIRING_MANAGER("A hiring manager"),
    HR("A member of HR"),
    HR_SYSTEM("An HR system"),
    AUDITOR("An auditor");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The role as it appears in a token: {@code hiring-manager}. */
    public String tokenValue() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The subject of the demo user: {@code demo-hiring-manager}. */
    public String subject() {
        return "demo-" + tokenValue();
    }

    /** The role as the login page shows it. */
    public String label() {
        return label;
    }

    /** The role with this {@link #tokenValue()}. */
    public static Optional<Role> of(String tokenValue) {
        return Arrays.stream(values()).filter(role -> role.tokenValue().equals(tokenValue)).findFirst();
    }
}
