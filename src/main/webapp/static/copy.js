// Puts a button under each text that is there to be copied; without scripts people select it.
for (const text of document.querySelectorAll("textarea[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button-plain copy";
    button.textContent = text.dataset.copy;
    // Two texts of one page must not have buttons that sound alike.
    const label = document.querySelector(`label[for="${text.id}"]`);
    label.id = label.id || `${text.id}-label`;
    button.setAttribute("aria-describedby", label.id);
    button.addEventListener("click", async () => {
        text.select();
        try {
            await navigator.clipboard.writeText(text.value);
        } catch {
            // Without TLS there is no clipboard, but the old way works.
            if (!document.execCommand("copy")) {
                return;
            }
        }
        button.textContent = text.dataset.copied;
        setTimeout(() => (button.textContent = text.dataset.copy), 3000);
    });
    text.after(button);
}
