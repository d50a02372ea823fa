package jobshare.proposal.funnel;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was asked.
 *
 * @param ownRecruiterKey the caller's own key, or empty
 */
record Question(@Nullable Breakdown by, @Nullable String since, @Nullable String until, String ownRecruiterKey) {

    /** What a group is called: never by a person's name, which isn't known here. */
    String label(Tally group, Map<String, String> titles) {
        var title = group.roleId() == null ? null : titles.get(group.roleId());
        return switch (Objects.requireNonNull(by)) {
            case ROLE -> title == null ? by.labelOfNone() : title;
            case RECRUITER -> !group.key().isEmpty() && ownRecruiterKey.startsWith(group.key())
                    ? "You"
                    : group.key().isEmpty() || title == null
                            ? by.labelOfNone()
                            : "Recruiter of " + title;
            case JURISDICTION, ARRANGEMENT -> group.key().isEmpty() ? by.labelOfNone() : group.key();
            case MONTH, QUARTER -> group.key();
        };
    }
}
