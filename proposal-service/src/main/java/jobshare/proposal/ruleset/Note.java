package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remark on a rule set. */
public record Note(Kind kind, String text) {

    /** What kind of remark it is. */
    @Schema(name = "NoteKind")
    public enum Kind {
        /** The law as it is in force. */
        IN_FORCE,
        /** Enacted or announced, and not in force. */
        INTENDED,
        /** A choice of this programme that the law leaves open. */
        PROGRAMME,
        /** Not confirmed by the text of the law. */
        UNVERIFIED
    }

    public Note {
        FieldChecks.require(kind != null, "kind", "is missing");
        FieldChecks.requireText(text, "text");
    }
}
