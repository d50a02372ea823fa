package jobshare.profile.listing;

/** How a feed of changes is followed, for the contract. */
public final class Feed {

    public static final String HOW = """
            A feed of changes: begin with updatedSince (a time long ago brings everything), and from there on follow next, or the Link \
            header, which are always there. A page with neither items nor removed says that this is all so far: keep its cursor and \
            come back with it later, after a minute or a week. Each row comes as it is after its last change, none is skipped and no \
            version comes twice, however writers overlap; removed names those who are no longer there. A change is shown when every \
            transaction that began writing before it has ended, so one that takes long, in any database of the server, holds the feed \
            back. A filter shows what matches now; what no longer matches is not told, so leave filters out to keep a copy.""";

    public static final String UPDATED_SINCE = "Where a feed of changes begins (ISO 8601, UTC): with those changed at this time or"
            + " later. With a cursor it must be there too, and the cursor says where to go on.";

    public static final String CURSOR = "The next of the page before, with the same filters and sort.";

    private Feed() {
    }
}
