package jobshare.systemtest.state;

import java.util.function.Function;
import jobshare.systemtest.Caller;
import jobshare.systemtest.Journey;

/** Someone who reads what two people did. */
enum Reader {

    ONE(pair -> pair.one.caller()),
    OTHER(pair -> pair.other.caller()),
    STRANGER(_ -> new Caller("employee", "test-stranger")),
    RECRUITER(pair -> pair.recruiter.caller()),
    MANAGER(pair -> pair.manager.caller()),
    HR(_ -> Caller.HR),
    HR_SYSTEM(_ -> Caller.HR_SYSTEM),
    /** The last, since auditors read the log of the answers that others got. */
    AUDITOR(_ -> Caller.demo("auditor"));

    private final Function<Journey, Caller> caller;

    Reader(Function<Journey, Caller> caller) {
        this.caller = caller;
    }

    Caller of(Journey pair) {
        return caller.apply(pair);
    }
}
