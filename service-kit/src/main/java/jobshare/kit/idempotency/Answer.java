package jobshare.kit.idempotency;

import org.jspecify.annotations.Nullable;

/** An answer that was given: its status, the headers that matter, its JSON body. */
record Answer(int status, @Nullable String location, @Nullable String etag, @Nullable String body) {
}
