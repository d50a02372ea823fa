package jobshare.kit.idempotency;

/** Thrown to skip the resource method and send a stored response instead. */
class ReplayedResponse extends RuntimeException {

    private final transient StoredResponse response;

    ReplayedResponse(StoredResponse response) {
        super("replayed", null, false, false);
        this.response = response;
    }

    StoredResponse response() {
        return response;
    }
}
