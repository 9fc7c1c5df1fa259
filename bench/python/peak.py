"""The most memory that this process held."""
import sys


def peak_bytes():
    """In bytes; None where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="utf8") as lines:
            for line in lines:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        import resource
    except ImportError:  # not on Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
