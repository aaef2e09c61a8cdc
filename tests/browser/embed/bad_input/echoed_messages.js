// The received messages that contain text of a bad message.
return all.map((data) => JSON.stringify(data)).filter((text) => text.length > 400 || /[<>]|script|polluted/.test(text));
