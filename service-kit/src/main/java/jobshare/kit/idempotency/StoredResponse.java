package jobshare.kit.idempotency;

import org.jspecify.annotations.Nullable;

/** A stored response: its status, its Location and ETag headers and its JSON body. */
record StoredResponse(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
}
