package khlang.training.measure;

/** Where a training was held. */
enum Place {
    INSIDE("ภายในเทศบาล"),
    OUTSIDE("ภายนอกเทศบาล");

    private final String label;

    Place(String label) {
        this.label = label;
    }

    static Place of(boolean outside) {
        return outside ? OUTSIDE : INSIDE;
    }

    String label() {
        return label;
    }
}
