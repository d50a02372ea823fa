package jobshare.matching.criterion;

/** English phrases for explanations. */
public final class Phrases {

    private Phrases() {
    }

    public static String count(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }

    /** Starts with a capital letter and ends with a full stop. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
