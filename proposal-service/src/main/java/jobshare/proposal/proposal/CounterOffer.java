package jobshare.proposal.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.concern.Concern;
import org.jspecify.annotations.Nullable;

/** What a partner would rather be offered. While it is open nobody accepts: the employer answers it, or it is taken back. */
@Entity
@Table(name = "counter_offer")
public class CounterOffer {

    /** What became of one. */
    public enum Status {
        OPEN,
        /** The offer was changed accordingly, and both may accept that. */
        AGREED,
        /** The offer stays as it was. */
        DECLINED,
        TAKEN_BACK,
        /** Another counter-offer, or a new offer, took its place. */
        SUPERSEDED
    }

    /** What is wished otherwise; null where the offer is fine as it is. */
    public record Wish(String text, @Nullable LocalDate startDate, @Nullable List<BigDecimal> shares,
            @Nullable LocalDate conversionDate, @Nullable Pay pay) {
    }

    @Id
    private UUID id;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private Status status;
    private String text;
    private @Nullable LocalDate startDate;
    private @Nullable BigDecimal firstShare;
    private @Nullable BigDecimal secondShare;
    private @Nullable LocalDate conversionDate;
    @Embedded
    private @Nullable Pay pay;
    private Instant madeAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected CounterOffer() {
    }

    CounterOffer(UUID id, PersonId person, Wish wish, Instant at) {
        this.id = id;
        this.personId = person.value();
        this.status = Status.OPEN;
        this.text = wish.text();
        this.startDate = wish.startDate();
        this.firstShare = wish.shares() == null ? null : wish.shares().getFirst();
        this.secondShare = wish.shares() == null ? null : wish.shares().getLast();
        this.conversionDate = wish.conversionDate();
        this.pay = wish.pay();
        this.madeAt = at;
    }

    /**
     * The terms of an offer, changed as wished.
     *
     * @throws Rejection.InvalidValue where they would make no sense
     */
    Terms in(Terms offered) {
        return new Terms(offered.kind(), Objects.requireNonNullElse(startDate, offered.startDate()),
                firstShare == null || secondShare == null ? offered.shares() : List.of(firstShare, secondShare),
                conversionDate == null ? offered.conversionDate() : conversionDate, offered.trialUntil(),
                pay == null ? offered.pay() : pay,
                offered.releases());
    }

    void settle(Status settled, @Nullable String answer, Instant at) {
        this.status = settled;
        this.answer = answer;
        this.answeredAt = at;
    }

    /** Forgets what was written, since one of the two was erased. */
    void forgetTexts() {
        text = Concern.REMOVED;
        answer = null;
    }

    public boolean isOpen() { return status == Status.OPEN; }

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
        return new Wish(text, startDate, firstShare == null || secondShare == null ? null : List.of(firstShare, secondShare),
                conversionDate, pay);
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
