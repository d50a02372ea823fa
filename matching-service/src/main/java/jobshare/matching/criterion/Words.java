package jobshare.matching.criterion;

/** Small turns of English for explanations. */
public final class Words {

    private Words() {
    }

    public static String count(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }

    /** Begins with a capital and ends with a full stop. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
