package jobshare.kit.idempotency;

/** Carries a kept answer past the resource method, which must not run again. */
class ReplayedAnswer extends RuntimeException {

    private final transient Answer answer;

    ReplayedAnswer(Answer answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
