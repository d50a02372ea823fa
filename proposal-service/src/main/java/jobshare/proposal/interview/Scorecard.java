package jobshare.proposal.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The scorecard of a panel member. Shown to the hiring manager and HR only. */
@Entity
@Table(name = "scorecard")
public class Scorecard {

    @Id
    private UUID id;
    private String panelMember;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<CriterionScore> criteria;
    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;
    private @Nullable String note;
    private Instant givenAt;

    protected Scorecard() {
    }

    Scorecard(UUID id, ScorecardRequest card, Instant at) {
        this.id = id;
        this.panelMember = card.panelMember();
        this.criteria = List.copyOf(card.criteria());
        this.recommendation = card.recommendation();
        this.note = card.note();
        this.givenAt = at;
    }

    void replace(ScorecardRequest card, Instant at) {
        this.criteria = List.copyOf(card.criteria());
        this.recommendation = card.recommendation();
        this.note = card.note();
        this.givenAt = at;
    }

    public String panelMember() {
        return panelMember;
    }

    public List<CriterionScore> criteria() {
        return criteria;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public @Nullable String note() {
        return note;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
