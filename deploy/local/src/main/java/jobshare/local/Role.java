package jobshare.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A role that a token may carry in its {@code groups}, and who the local issuer takes for its holder. */
public enum Role {

    EMPLOYEE("An employee"),
    RECRUITER("A recruiter"),
    HIRING_MANAGER("A hiring manager"),
    HR("Someone of HR"),
    HR_SYSTEM("An HR system"),
    AUDITOR("An auditor");

    private final String described;

    Role(String described) {
        this.described = described;
    }

    /** As it stands in a token: {@code hiring-manager}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The subject of a token for which nobody was named: {@code demo-hiring-manager}. */
    public String subject() {
        return "demo-" + word();
    }

    String described() {
        return described;
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
