// The functions run in the add-in's shared page, which ties them by name; the manifest asks for a file all the same.
