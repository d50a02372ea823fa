package jobshare.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.type.ArrayType;
import com.fasterxml.jackson.databind.type.CollectionType;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serial;
import jobshare.kit.rejection.UnreadableValue;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an array with more elements than its {@link Size} allows, while it is parsed. Bean Validation alone would be too late: it first
 * checks every element, and many violations take seconds.
 */
final class BoundedCollections extends BeanDeserializerModifier {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
            BeanDescription bean, JsonDeserializer<?> deserializer) {
        return new Bounded(deserializer, Integer.MAX_VALUE);
    }

    @Override
    public JsonDeserializer<?> modifyArrayDeserializer(DeserializationConfig config, ArrayType type, BeanDescription bean,
            JsonDeserializer<?> deserializer) {
        return new Bounded(deserializer, Integer.MAX_VALUE);
    }

    private static final class Bounded extends DelegatingDeserializer {

        @Serial
        private static final long serialVersionUID = 1;

        private final int max;

        Bounded(JsonDeserializer<?> delegate, int max) {
            super(delegate);
            this.max = max;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
                throws JsonMappingException {
            var size = property == null ? null : property.getAnnotation(Size.class);
            var delegate = context.handleSecondaryContextualization(_delegatee, property, context.constructType(_valueClass));
            return new Bounded(delegate, size == null ? Integer.MAX_VALUE : size.max());
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> delegate) {
            return new Bounded(delegate, max);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (max == Integer.MAX_VALUE || !parser.hasToken(JsonToken.START_ARRAY)) {
                return super.deserialize(parser, context);
            }
            var counting = new CountingParser(parser, max);
            try {
                return super.deserialize(counting, context);
            } catch (IOException e) {
                if (counting.exceeded) {
                    var reason = "Must have at most " + max + " elements.";
                    throw JsonMappingException.from(parser, reason, new UnreadableValue(reason));
                }
                throw e;
            }
        }
    }

    /** Fails at the first element of the current array beyond the limit. */
    private static final class CountingParser extends JsonParserDelegate {

        private final JsonStreamContext array;
        private final int max;
        private boolean exceeded;

        CountingParser(JsonParser parser, int max) {
            super(parser);
            this.array = parser.getParsingContext();
            this.max = max;
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            var token = super.nextToken();
            if (array.getCurrentIndex() >= max && !JsonToken.END_ARRAY.equals(token)) {
                exceeded = true;
                throw new JsonMappingException(delegate, "Too many elements");
            }
            return token;
        }
    }
}
