package jobshare.proposal.proposal;

import java.util.Map;
import java.util.Set;
import jobshare.kit.erasure.FormerPartner;
import jobshare.kit.id.PersonId;
import jobshare.proposal.person.PersonName;
import org.jspecify.annotations.Nullable;

/** What one caller may see of who the partners in one proposal are. Made by {@link NamePolicy} alone. */
public final class NameVisibility {

    private final Proposal proposal;
    private final boolean ids;
    private final Set<PersonId> shown;
    private final Map<PersonId, PersonName> known;

    NameVisibility(Proposal proposal, boolean ids, Set<PersonId> shown, Map<PersonId, PersonName> known) {
        this.proposal = proposal;
        this.ids = ids;
        this.shown = Set.copyOf(shown);
        this.known = Map.copyOf(known);
    }

    /** Whether the caller may see the ids of the pair and of its partners. */
    public boolean showsIds() {
        return ids;
    }

    public boolean showsEveryName() {
        return ids && shown.containsAll(proposal.people());
    }

    public boolean showsAnyName() {
        return !shown.isEmpty();
    }

    /** The id of a partner; null where it is withheld, and for a partner who was erased. */
    public @Nullable PersonId id(@Nullable PersonId person) {
        return ids ? proposal.shown(person) : null;
    }

    /** The name of a partner for JSON; null where it is withheld or unknown. */
    public @Nullable String name(PersonId person) {
        if (!ids) {
            return null;
        }
        return isErased(person) ? FormerPartner.DISPLAY_NAME : nameIfShown(person);
    }

    /** The name of a partner for pages and calendars; "Partner A" or "Partner B" where it is withheld or unknown. */
    public String label(PersonId person) {
        if (isErased(person)) {
            return FormerPartner.DISPLAY_NAME;
        }
        var name = nameIfShown(person);
        return name != null ? name : person.equals(proposal.partners().first().person()) ? "Partner A" : "Partner B";
    }

    private boolean isErased(PersonId person) {
        return proposal.shown(person) == null;
    }

    private @Nullable String nameIfShown(PersonId person) {
        var name = shown.contains(person) ? known.get(person) : null;
        return name == null ? null : name.name();
    }
}
