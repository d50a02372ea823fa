package jobshare.kit.erasure;

/** The stand-in for a person who was erased. */
public final class FormerPartner {

    /** Shown in place of the name of an erased person, without an id. */
    public static final String DISPLAY_NAME = "a former partner";

    private FormerPartner() {
    }
}
