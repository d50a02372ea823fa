package jobshare.proposal.concern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of the employer before a decision, and its answer. */
@Entity
@Table(name = "question")
public class Question {

    @Id
    private UUID id;
    private String text;
    private Instant askedAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    protected Question() {
    }

    public Question(UUID id, String text, Instant at) {
        this.id = id;
        this.text = text;
        this.askedAt = at;
    }

    public void answer(String answer, Instant at) {
        this.answer = answer;
        this.answeredAt = at;
    }

    /** Deletes the texts, because a partner was erased. */
    public void forgetTexts() {
        text = Concern.REMOVED;
        answer = null;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
