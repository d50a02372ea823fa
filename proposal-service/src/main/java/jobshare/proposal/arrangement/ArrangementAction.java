package jobshare.proposal.arrangement;

import static jobshare.proposal.command.ActingRole.HIRING_MANAGER;
import static jobshare.proposal.command.ActingRole.HR;
import static jobshare.proposal.command.ActingRole.PARTNER;

import java.util.Set;
import jobshare.proposal.command.ActingRole;

/** What can be done to an arrangement, and which roles may ever do it. */
public enum ArrangementAction {
    CONFIRM("confirm", HIRING_MANAGER, HR),
    EXTEND_TRIAL("extend-trial", HIRING_MANAGER, HR),
    CONVERT("convert", HIRING_MANAGER, HR),
    REVIEW("review", PARTNER, HIRING_MANAGER, HR),
    CHANGE_ROLE("change-role", PARTNER, HR),
    LEAVE("leave", PARTNER),
    REMAIN("remain", PARTNER),
    RESOLVE_DEPARTURE("resolve-departure", HIRING_MANAGER, HR),
    END("end", HR);

    private final String word;
    private final Set<ActingRole> roles;

    ArrangementAction(String word, ActingRole... roles) {
        this.word = word;
        this.roles = Set.of(roles);
    }

    /** The word for it in paths and in {@code allowedActions}. */
    public String word() {
        return word;
    }

    /** The word for it in a sentence. */
    String phrase() {
        return word.replace('-', ' ');
    }

    public Set<ActingRole> roles() {
        return roles;
    }
}
