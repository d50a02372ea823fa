package jobshare.matching.index;

import jobshare.matching.encoding.ProfileColumns;

/**
 * The position of a person in the index: next to people of the same grade, working times, remote work and site. These rule out
 * most candidates, so that a search can skip whole blocks. Ids make the order total.
 */
record SortKey(long place, long idHigh, long idLow) implements Comparable<SortKey> {

    /** Not above any other key. */
    static final SortKey FIRST = new SortKey(Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE);

    private static final int TIME_BITS = 42;
    private static final int SITE_BITS = 10;

    /** @param week the slots of a full week, which matter most */
    static SortKey of(ProfileColumns columns, int row, long week) {
        long time = Long.compress(columns.available(row), week) << TIME_BITS - Long.bitCount(week);
        long remote = columns.remote(row) + 1L;
        long site = columns.site(row) & (1 << SITE_BITS) - 1;
        return new SortKey((columns.grade(row) << TIME_BITS | time) << 2 + SITE_BITS | remote << SITE_BITS | site,
                columns.idHigh(row), columns.idLow(row));
    }

    @Override
    public int compareTo(SortKey that) {
        int byPlace = Long.compare(place, that.place);
        int byHigh = byPlace != 0 ? byPlace : Long.compare(idHigh, that.idHigh);
        return byHigh != 0 ? byHigh : Long.compare(idLow, that.idLow);
    }
}
