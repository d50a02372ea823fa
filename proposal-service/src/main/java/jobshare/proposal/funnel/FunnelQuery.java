package jobshare.proposal.funnel;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a funnel.
 *
 * @param ownRecruiterKey the caller's recruiter key, or empty
 */
record FunnelQuery(@Nullable Breakdown by, @Nullable String since, @Nullable String until, String ownRecruiterKey) {

    /** The label of a group. It never contains a person's name. */
    String label(GroupCounts group, Map<String, String> titles) {
        var title = group.roleId() == null ? null : titles.get(group.roleId());
        return switch (Objects.requireNonNull(by)) {
            case ROLE -> title == null ? by.fallbackLabel() : title;
            case RECRUITER -> !group.key().isEmpty() && ownRecruiterKey.startsWith(group.key()) ? "You"
                    : group.key().isEmpty() || title == null ? by.fallbackLabel() : "Recruiter of " + title;
            case JURISDICTION, ARRANGEMENT -> group.key().isEmpty() ? by.fallbackLabel() : group.key();
            case MONTH, QUARTER -> group.key();
        };
    }
}
