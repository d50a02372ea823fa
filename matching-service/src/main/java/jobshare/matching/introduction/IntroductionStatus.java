package jobshare.matching.introduction;

import static jobshare.matching.introduction.IntroductionAction.ACCEPT;
import static jobshare.matching.introduction.IntroductionAction.DECLINE;
import static jobshare.matching.introduction.IntroductionAction.EXPIRE;
import static jobshare.matching.introduction.IntroductionAction.WITHDRAW;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The status of an introduction, and who may do what. */
public enum IntroductionStatus {
    /** One person asked, and the other has not answered. */
    ASKED(Map.of(ActingRole.FROM, Set.of(WITHDRAW), ActingRole.TO, Set.of(ACCEPT, DECLINE), ActingRole.SYSTEM, Set.of(EXPIRE))),
    /** Someone else suggested that two people meet. Both must accept. */
    SUGGESTED(Map.of(ActingRole.FROM, Set.of(ACCEPT, DECLINE), ActingRole.TO, Set.of(ACCEPT, DECLINE), ActingRole.SUGGESTER,
            Set.of(WITHDRAW), ActingRole.SYSTEM, Set.of(EXPIRE))),
    /** Both accepted. Each may now see who the other is. */
    ACCEPTED(Map.of()),
    /** One of them declined. */
    DECLINED(Map.of()),
    /** The person who asked or suggested it withdrew it. */
    WITHDRAWN(Map.of()),
    /** It was not answered in time. */
    EXPIRED(Map.of());

    private final Map<ActingRole, Set<IntroductionAction>> actions;

    IntroductionStatus(Map<ActingRole, Set<IntroductionAction>> actions) {
        this.actions = actions;
    }

    /** The actions that this status allows in a role. */
    public Set<IntroductionAction> actionsOf(ActingRole role) {
        return actions.getOrDefault(role, Set.of());
    }

    /** Whether it waits for an answer. */
    public boolean isOpen() {
        return !actions.isEmpty();
    }

    /** The open statuses as a list for SQL. */
    static String openInSql() {
        return Stream.of(values())
                .filter(IntroductionStatus::isOpen)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
