using System.Runtime.InteropServices;

namespace Bot.Charts.Librsvg;

/// <summary>The few calls of librsvg 2 (from 2.52), cairo and GObject that draw a picture. See https://gnome.pages.gitlab.gnome.org/librsvg/Rsvg-2.0/.</summary>
internal static partial class NativeRsvg
{
    private const string Rsvg = "librsvg-2.so.2";
    private const string Cairo = "libcairo.so.2";
    private const string GObject = "libgobject-2.0.so.0";
    private const string GLib = "libglib-2.0.so.0";

    public static bool CanLoad() => Array.TrueForAll([Rsvg, Cairo, GObject, GLib], library => NativeLibrary.TryLoad(library, out _));

    [LibraryImport(Rsvg, EntryPoint = "rsvg_handle_new_from_data")]
    public static partial nint NewHandle(byte[] data, nuint length, out nint error);

    [LibraryImport(Rsvg, EntryPoint = "rsvg_handle_get_intrinsic_size_in_pixels")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Size(nint handle, out double width, out double height);

    [LibraryImport(Rsvg, EntryPoint = "rsvg_handle_render_document")]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Render(nint handle, nint cairo, in Viewport viewport, out nint error);

    [LibraryImport(Cairo, EntryPoint = "cairo_image_surface_create")]
    public static partial nint NewSurface(int format, int width, int height);

    [LibraryImport(Cairo, EntryPoint = "cairo_create")]
    public static partial nint NewContext(nint surface);

    [LibraryImport(Cairo, EntryPoint = "cairo_destroy")]
    public static partial void FreeContext(nint cairo);

    [LibraryImport(Cairo, EntryPoint = "cairo_surface_destroy")]
    public static partial void FreeSurface(nint surface);

    [LibraryImport(Cairo, EntryPoint = "cairo_surface_write_to_png_stream")]
    public static unsafe partial int WritePng(nint surface, delegate* unmanaged[Cdecl]<nint, byte*, uint, int> write, nint closure);

    [LibraryImport(GObject, EntryPoint = "g_object_unref")]
    public static partial void FreeObject(nint instance);

    [LibraryImport(GLib, EntryPoint = "g_error_free")]
    public static partial void FreeError(nint error);

    /// <summary>RsvgRectangle.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public readonly record struct Viewport(double X, double Y, double Width, double Height);
}
