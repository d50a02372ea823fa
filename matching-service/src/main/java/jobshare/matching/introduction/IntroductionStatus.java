package jobshare.matching.introduction;

import static jobshare.matching.introduction.IntroductionCommand.ACCEPT;
import static jobshare.matching.introduction.IntroductionCommand.DECLINE;
import static jobshare.matching.introduction.IntroductionCommand.EXPIRE;
import static jobshare.matching.introduction.IntroductionCommand.WITHDRAW;

import java.util.Map;
import java.util.Set;

/** Where an introduction stands, and who may do what from there. */
public enum IntroductionStatus {
    /** One has asked, the other has not answered. */
    ASKED(Map.of(
            Party.FROM, Set.of(WITHDRAW),
            Party.TO, Set.of(ACCEPT, DECLINE),
            Party.CLOCK, Set.of(EXPIRE))),
    /** Someone else suggests that two meet; both must accept. */
    SUGGESTED(Map.of(
            Party.FROM, Set.of(ACCEPT, DECLINE),
            Party.TO, Set.of(ACCEPT, DECLINE),
            Party.SUGGESTER, Set.of(WITHDRAW),
            Party.CLOCK, Set.of(EXPIRE))),
    /** Both want to meet: each may now learn who the other is. */
    ACCEPTED(Map.of()),
    /** One said no. */
    DECLINED(Map.of()),
    /** Who asked or suggested took it back. */
    WITHDRAWN(Map.of()),
    /** Nobody answered in time. */
    EXPIRED(Map.of());

    private final Map<Party, Set<IntroductionCommand>> moves;

    IntroductionStatus(Map<Party, Set<IntroductionCommand>> moves) {
        this.moves = moves;
    }

    /** The commands that a party may give in this state. */
    public Set<IntroductionCommand> commandsOf(Party party) {
        return moves.getOrDefault(party, Set.of());
    }

    /** Still waiting for an answer. */
    public boolean open() {
        return !moves.isEmpty();
    }
}
