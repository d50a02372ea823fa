package jobshare.proposal.ruleset;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reader of a rule set should know beside its numbers. */
public record Note(Kind kind, String text) {

    /** How far a note goes. */
    @Schema(name = "NoteKind")
    public enum Kind {
        /** The law as it is in force. */
        IN_FORCE,
        /** Enacted or announced, and not in force. */
        INTENDED,
        /** A choice of the programme, where the law leaves one. */
        PROGRAMME,
        /** Not confirmed from the text of the law. */
        UNVERIFIED
    }

    public Note {
        Field.require(kind != null, "kind", "is missing");
        Field.requireText(text, "text");
    }
}
