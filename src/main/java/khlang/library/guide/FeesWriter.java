package khlang.library.guide;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes {@code none} or the list. */
class FeesWriter extends StdSerializer<Fees> {

    FeesWriter() {
        super(Fees.class);
    }

    @Override
    public void serialize(Fees fees, JsonGenerator generator, SerializationContext context) {
        if (fees.isNone()) {
            generator.writeString(NoneWord.NONE);
        } else {
            generator.writePOJO(fees.items());
        }
    }
}
