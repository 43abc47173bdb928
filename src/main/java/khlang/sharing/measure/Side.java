package khlang.sharing.measure;

/** Where an event was held. */
enum Side {
    INSIDE("ภายในเทศบาล"),
    OUTSIDE("ภายนอกเทศบาล");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    static Side of(boolean outside) {
        return outside ? OUTSIDE : INSIDE;
    }

    String label() {
        return label;
    }
}
