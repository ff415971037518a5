#ifndef GOUJI_CSYSTEM_H
#define GOUJI_CSYSTEM_H

/// Puts each of two paths in the place of the other in one step: 0, or -1 with errno set.
int gouji_exchange(const char *first, const char *second);

/// The number of processors that the process may run on; 1 where the system does not tell.
int gouji_processor_count(void);

#endif
