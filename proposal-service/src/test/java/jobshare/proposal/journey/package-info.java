/** The service as its callers and neighbours see it: over HTTP and Kafka, with real servers. */
@NullMarked
package jobshare.proposal.journey;

import org.jspecify.annotations.NullMarked;
