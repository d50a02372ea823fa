package jobshare.profile.field;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the components of a record type by name, and creates records from values by name. */
final class RecordFields {

    private static final ClassValue<RecordFields> CACHE = new ClassValue<>() {
        @Override
        protected RecordFields computeValue(Class<?> type) {
            return new RecordFields(type);
        }
    };

    private final Constructor<?> constructor;
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();

    private RecordFields(Class<?> type) {
        var all = type.getRecordComponents();
        Arrays.stream(all).forEach(component -> {
            component.getAccessor().setAccessible(true);
            components.put(component.getName(), component);
        });
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has a canonical constructor", e);
        }
    }

    static RecordFields of(Class<?> type) {
        return CACHE.get(type);
    }

    /** In the order of declaration. */
    Set<String> names() {
        return Collections.unmodifiableSet(components.keySet());
    }

    boolean isPrimitive(String name) {
        return component(name).getType().isPrimitive();
    }

    @Nullable
    Object value(String name, Record from) {
        try {
            return component(name).getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The accessor of a record component can be called", e);
        }
    }

    /** @param value gives the value of each component by its name */
    Record create(Function<String, @Nullable Object> value) {
        try {
            return (Record) constructor.newInstance(components.keySet().stream().map(value).toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The canonical constructor of a record can be called", e);
        }
    }

    private RecordComponent component(String name) {
        var component = components.get(name);
        if (component == null) {
            throw new IllegalArgumentException(constructor.getDeclaringClass().getSimpleName() + " has no field '" + name + "'");
        }
        return component;
    }
}
