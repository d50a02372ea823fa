package jobshare.proposal.offer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.pair.Pair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other terms that a partner asks for. While one is open nobody accepts: the employer answers it, or the partner withdraws it. */
@Entity
@Table(name = "counter_offer")
public class CounterOffer {

    /** What became of a counter-offer. */
    @Schema(name = "CounterOfferStatus")
    public enum Status {
        OPEN,
        /** The employer changed the offer accordingly, and both partners may accept it. */
        AGREED,
        /** The employer left the offer as it was. */
        DECLINED,
        WITHDRAWN,
        /** Another counter-offer, or a new offer, replaced it. */
        SUPERSEDED
    }

    /** The terms asked for; null where the offered ones are fine. */
    public record Wish(
            String text,
            @Nullable LocalDate startDate,
            @Nullable Pair<BigDecimal> shares,
            @Nullable LocalDate conversionDate,
            @Nullable Pay pay) {
    }

    @Id
    private UUID id;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String text;
    private @Nullable LocalDate startDate;
    @Embedded
    private @Nullable Shares shares;
    private @Nullable LocalDate conversionDate;
    @Embedded
    private @Nullable Pay pay;
    private Instant madeAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    protected CounterOffer() {
    }

    CounterOffer(UUID id, PersonId person, Wish wish, Instant at) {
        this.id = id;
        this.personId = person.value();
        this.status = Status.OPEN;
        this.text = wish.text();
        this.startDate = wish.startDate();
        this.shares = wish.shares() == null ? null : Shares.of(wish.shares());
        this.conversionDate = wish.conversionDate();
        this.pay = wish.pay();
        this.madeAt = at;
    }

    /**
     * The terms of an offer, changed as wished.
     *
     * @throws InvalidValue where the result makes no sense
     */
    Terms applyTo(Terms offered) {
        return new Terms(offered.kind(), Objects.requireNonNullElse(startDate, offered.startDate()),
                shares == null ? offered.shares() : shares.pair(),
                conversionDate == null ? offered.conversionDate() : conversionDate, offered.trialUntil(),
                pay == null ? offered.pay() : pay, offered.releases());
    }

    void resolve(Status resolution, @Nullable String answer, Instant at) {
        this.status = resolution;
        this.answer = answer;
        this.answeredAt = at;
    }

    /** Removes the texts, since one partner was erased. */
    void forgetTexts() {
        text = Concern.REMOVED;
        answer = null;
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return PersonId.of(personId);
    }

    public Status status() {
        return status;
    }

    public Wish wish() {
        return new Wish(text, startDate, shares == null ? null : shares.pair(), conversionDate, pay);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
