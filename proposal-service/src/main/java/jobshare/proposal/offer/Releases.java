package jobshare.proposal.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/** The release of each partner from their present job; null for someone who has none. */
@Embeddable
public record Releases(
        @AttributeOverride(name = "releasedOn", column = @Column(name = "first_released_on")) @AttributeOverride(
                name = "agreedOn", column = @Column(name = "first_release_agreed_on")) @Nullable Release first,
        @AttributeOverride(name = "releasedOn", column = @Column(name = "second_released_on")) @AttributeOverride(
                name = "agreedOn", column = @Column(name = "second_release_agreed_on")) @Nullable Release second) {

    static Releases of(Pair<@Nullable Release> pair) {
        return new Releases(pair.first(), pair.second());
    }

    Pair<@Nullable Release> pair() {
        return Pair.ofNullable(first, second);
    }

    /** Whether a line manager has still to agree to one of them. */
    boolean isPending() {
        return pair().stream().filter(Objects::nonNull).anyMatch(Release::isPending);
    }
}
