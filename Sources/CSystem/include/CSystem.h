#ifndef GOUJI_CSYSTEM_H
#define GOUJI_CSYSTEM_H

/// Puts each of two paths in the place of the other in one step: 0, or -1 with errno set.
int gouji_exchange(const char *first, const char *second);

/// The number of processors that the process may run on; 1 where the system does not tell.
int gouji_processor_count(void);

/// Lets a signal that ends the process remove a draft first, where it is not ignored: SIGHUP, SIGINT
/// and SIGTERM.
void gouji_end_on_signals(void);

/// Names the draft that a signal removes: files of an open folder, and the folder by its path.
/// 1, or 0 where another draft is named already or the names are too long.
int gouji_name_draft(int folder, const char *path, const char *const *files, int count);

/// Forgets the draft, before it is put in place or removed.
void gouji_forget_draft(void);

/// Removes the draft that is named, if any; safe in a signal handler.
void gouji_remove_draft(void);

#endif
