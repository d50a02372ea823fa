package jobshare.proposal.role;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import jobshare.kit.id.RoleId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is kept of a role here. Written by {@link KnownRoles} alone. */
@Entity
@Immutable
@Table(name = "known_role")
public class KnownRole {

    @Id
    private UUID id;
    private long version;
    private String status;
    private @Nullable String title;
    private BigDecimal maxTotalShare;
    private @Nullable String hiringManagerKey;
    private @Nullable String recruiterKey;

    @SuppressWarnings("NullAway.Init")
    protected KnownRole() {
    }

    public RoleId id() {
        return RoleId.of(id);
    }

    /** The producer's word for it; a new one means no more than that the role is not open. */
    public String status() {
        return status;
    }

    public boolean isOpen() { return status.equals("OPEN"); }

    public @Nullable String title() {
        return title;
    }

    /** The most that the two may work together, in parts of full time. */
    public BigDecimal maxTotalShare() {
        return maxTotalShare;
    }

    public @Nullable String hiringManagerKey() {
        return hiringManagerKey;
    }

    public @Nullable String recruiterKey() {
        return recruiterKey;
    }
}
