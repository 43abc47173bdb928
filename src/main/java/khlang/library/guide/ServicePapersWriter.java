package khlang.library.guide;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes {@code none} or the two lists, leaving out an empty one. */
class ServicePapersWriter extends StdSerializer<ServicePapers> {

    ServicePapersWriter() {
        super(ServicePapers.class);
    }

    @Override
    public void serialize(
            ServicePapers papers, JsonGenerator generator, SerializationContext context) {
        if (papers.isNone()) {
            generator.writeString(NoneWord.NONE);
            return;
        }
        generator.writeStartObject();
        if (!papers.identity().isEmpty()) {
            generator.writePOJOProperty("identity", papers.identity());
        }
        if (!papers.other().isEmpty()) {
            generator.writePOJOProperty("other", papers.other());
        }
        generator.writeEndObject();
    }
}
