package jobshare.benchmark;

import java.util.Locale;

/** Generates people for a run. No two share a value that must be unique. */
final class PersonGenerator {

    private static final String[] WEEKS = {"{\"mon\":\"PP-\",\"tue\":\"PP-\",\"wed\":\"Po-\",\"thu\":\"oo-\",\"fri\":\"oo-\"}",
            "{\"mon\":\"oo-\",\"tue\":\"oo-\",\"wed\":\"oP-\",\"thu\":\"PP-\",\"fri\":\"PP-\"}"};

    private static final String[] WAYS = {"TWIN", "ISLANDS", "HYBRID"};

    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    /** The CSV header for {@link #row}. */
    static final String COLUMNS = "employeeNumber,kind,subject,givenName,familyName,workEmail,businessUnit,jobTitle,grade,site,timeZone,"
            + "remote,languages,jurisdiction,yearsOfExperience,values,aspiration,pattern,share,overlapSlots,splits,wayOfSharing,"
            + "weights\r\n";

    private static final String[] CELLS = {"mon:PP- tue:PP- wed:Po- thu:oo- fri:oo-", "mon:oo- tue:oo- wed:oP- thu:PP- fri:PP-"};

    /** A complete profile as a line of CSV. */
    String row(String series, int number) {
        var id = run + "-" + series + "-" + number;
        return String.format(Locale.ROOT,
                "%s,EMPLOYEE,%s,Ana %d,O'Brien,%s@example.com,People,HR business partner,%d,AMS,Europe/Amsterdam,HYBRID,"
                        + "en:C1;nl:C2,NL,%d,pace:%d;planning:4;communication:3;conflict:4;availability:2;quality:5;ambition:3;"
                        + "commitment:5,STAY:%d,%s,0.5 to 0.6,2,SPLIT_DAYS;SPLIT_WEEKS,%s,SCHEDULE:5;EXPERIENCE:4;VALUES:3\r\n",
                id, id, number, id, 10 + number / 2 % 3, number % 30, 1 + number % 5, 12 + number % 24, CELLS[number % 2],
                WAYS[number % 3]);
    }

    /** The fields that an HR system enters. */
    String hrFields(String series, int number) {
        return "{" + commonFields(series, number) + "}";
    }

    /** A complete profile. */
    String profile(String series, int number, int yearsOfExperience) {
        return "{" + commonFields(series, number) + """
                ,"yearsOfExperience":%d,"values":{"pace":%d,"planning":4,"communication":3,\
                "conflict":4,"availability":2,"quality":5,\
                "ambition":3,"commitment":5},"aspiration":{"direction":"STAY","horizonMonths":%d},"pattern":[%s],\
                "share":{"min":0.5,"max":0.6},"overlapSlots":2,"splits":["SPLIT_DAYS","SPLIT_WEEKS"],"wayOfSharing":"%s",\
                "weights":{"SCHEDULE":5,"EXPERIENCE":4,"VALUES":3}}""".formatted(yearsOfExperience, 1 + number % 5,
                12 + number % 24, WEEKS[number % 2], WAYS[number % 3]);
    }

    private String commonFields(String series, int number) {
        var id = run + "-" + series + "-" + number;
        return String.format(Locale.ROOT, """
                "kind":"EMPLOYEE","employeeNumber":"%s","subject":"%s","givenName":"Ana %d","familyName":"O'Brien",\
                "workEmail":"%s@example.com","businessUnit":"People","jobTitle":"HR business partner","grade":%d,"site":"AMS",\
                "timeZone":"Europe/Amsterdam","remote":"HYBRID",\
                "languages":[{"code":"en","level":"C1"},{"code":"nl","level":"C2"}],\
                "jurisdiction":"NL\"""", id, id, number, id, 10 + number / 2 % 3);
    }
}
