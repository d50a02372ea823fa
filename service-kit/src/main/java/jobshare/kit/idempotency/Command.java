package jobshare.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST: one transaction, in which the answer is kept under the caller's Idempotency-Key. The same key and body replays that answer;
 * the same key with another body is 422.
 */
@InterceptorBinding
@Transactional
@Idempotent
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {
}
