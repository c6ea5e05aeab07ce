// Mail programs cut longer addresses without a word; code platforms refuse them.
const longestMail = 1900;
const longestAddress = 8000;

// The mail with subject and text.
/**
 * @param {string} contact
 * @param {string} subject
 * @param {string} text
 */
function mailAddress(contact, subject, text) {
  const body = text.replace(/\n/g, "\r\n");
  return `mailto:${encodeURIComponent(contact).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

// The platform's page for a new file, filled in.
/**
 * @param {string} pattern
 * @param {string} folder
 * @param {string} name
 * @param {string} content
 */
function newFileAddress(pattern, folder, name, content) {
  return pattern
    .replace("{folder}", folder.split("/").map(encodeURIComponent).join("/"))
    .replace("{name}", encodeURIComponent(name))
    .replace("{content}", encodeURIComponent(content));
}
