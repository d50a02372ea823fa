package jobshare.proposal.arrangement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jobshare.kit.id.PersonId;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/** Both people in an arrangement. */
@Embeddable
record Holders(
        @AttributeOverride(name = "personId", column = @Column(name = "first_person_id")) @AttributeOverride(name = "share",
                column = @Column(name = "first_share")) @AttributeOverride(name = "erased",
                        column = @Column(name = "first_erased")) Holder first,
        @AttributeOverride(name = "personId", column = @Column(name = "second_person_id")) @AttributeOverride(name = "share",
                column = @Column(name = "second_share")) @AttributeOverride(name = "erased",
                        column = @Column(name = "second_erased")) Holder second) {

    private Holders(Pair<Holder> pair) {
        this(pair.first(), pair.second());
    }

    static Holders of(Hire hire) {
        return new Holders(hire.people().zip(hire.terms().shares(), Holder::new));
    }

    Pair<Holder> pair() {
        return new Pair<>(first, second);
    }

    Holders erase(PersonId person) {
        return new Holders(pair().map(holder -> holder.person().equals(person) ? holder.erase() : holder));
    }

    /** The person as they may be shown: null for someone who was erased. */
    @Nullable
    PersonId shown(@Nullable PersonId person) {
        return pair().stream().anyMatch(holder -> holder.person().equals(person) && holder.erased()) ? null : person;
    }
}
