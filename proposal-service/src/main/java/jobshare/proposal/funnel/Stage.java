package jobshare.proposal.funnel;

import jobshare.proposal.proposal.Step;

/** The stages of the main line, each passed by what has passed the one before. */
public enum Stage {
    DRAFTED(Step.DRAFTED),
    REQUESTED(Step.REQUESTED),
    REVIEWED(Step.REVIEW_STARTED),
    INTERVIEWED(Step.INTERVIEW_SCHEDULED),
    OFFERED(Step.OFFERED),
    HIRED(Step.HIRED);

    private final Step step;

    Stage(Step step) {
        this.step = step;
    }

    /** The step on a timeline by which the stage is reached. */
    Step step() {
        return step;
    }
}
