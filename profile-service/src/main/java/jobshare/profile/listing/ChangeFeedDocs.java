package jobshare.profile.listing;

/** Contract texts on change feeds, shared by all lists. */
public final class ChangeFeedDocs {

    public static final String DESCRIPTION = """
            With updatedSince the list is a change feed. Start with a time (a time long ago returns everything), then follow next or \
            the Link header, which a feed always returns. A page without items and removed means that you are up to date: keep its \
            cursor and poll with it later. Each row is returned as of its last change. No change is skipped and no version is \
            returned twice, even with concurrent writers. removed lists the ids of deleted rows. A change appears once all \
            transactions that started writing before it have ended, so a long transaction in any database of the server delays the \
            feed. Filters apply to the current state: a row that no longer matches is not reported, so omit filters when you \
            maintain a copy.""";
    public static final String UPDATED_SINCE = "Returns a change feed that starts with rows changed at or after this time "
            + "(ISO 8601, UTC). Keep it when you follow a cursor; the cursor then determines the position.";
    public static final String CURSOR = "Value of next from the previous page. Requires the same filters and sort.";
    public static final String LIMIT = "Maximum number of rows per page.";

    private ChangeFeedDocs() {
    }
}
