package jobshare.matching.terms;

import java.util.List;
import java.util.Optional;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The two members of a partnership, in an order that never changes. A member who was erased is a former partner. */
public record Members(PersonId first, PersonId second, boolean firstErased, boolean secondErased) {

    public List<PersonId> both() {
        return List.of(first, second);
    }

    public boolean contains(PersonId person) {
        return person.equals(first) || person.equals(second);
    }

    public boolean isFirst(PersonId person) {
        return person.equals(first);
    }

    public PersonId member(boolean isFirst) {
        return isFirst ? first : second;
    }

    public PersonId partnerOf(PersonId person) {
        return isFirst(person) ? second : first;
    }

    public boolean isErased(PersonId person) {
        return isFirst(person) ? firstErased : secondErased;
    }

    /** The id of the first or the second member; null if that member was erased. */
    public @Nullable PersonId visibleId(boolean isFirst) {
        return visibleId(member(isFirst));
    }

    /** The same id; null if the member was erased. */
    public @Nullable PersonId visibleId(PersonId person) {
        return isErased(person) ? null : person;
    }

    /** How the reader refers to what belongs to the first or the second member, such as "your". */
    public String possessive(boolean isFirst, Optional<PersonId> reader) {
        var member = reader.filter(this::contains);
        if (member.isEmpty()) {
            return isFirst ? "the first member's" : "the second member's";
        }
        return isFirst(member.get()) == isFirst ? "your" : "your partner's";
    }
}
