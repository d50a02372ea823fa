/** Reading events in batches; what can't be applied becomes a dead letter. */
@NullMarked
package jobshare.kit.consumer;

import org.jspecify.annotations.NullMarked;
